/** Quantities: numbers in every spelling, what bounds them, what they count, and which is part of which. */
package recoupe.language.quantity;
