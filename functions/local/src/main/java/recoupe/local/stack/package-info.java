/** The local stack: a bucket that raises events, a table, the two functions, and the HTTP API in front of one of them. */
package recoupe.local.stack;
