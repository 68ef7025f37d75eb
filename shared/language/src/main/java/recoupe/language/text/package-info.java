/** The base layer of a text: tokens, sentences, readings of words, noun phrases and verb groups. */
package recoupe.language.text;
