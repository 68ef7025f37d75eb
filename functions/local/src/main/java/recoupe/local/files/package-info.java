/** Files named on a command line, read and analysed in their order. */
package recoupe.local.files;
