/** Recoupe on one machine: the command line, and both functions beside an embedded bucket and table. */
package recoupe.local;
