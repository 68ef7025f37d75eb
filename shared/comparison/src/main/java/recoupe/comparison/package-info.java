/** Claims compared: how two of them stand to each other, and why. */
package recoupe.comparison;
