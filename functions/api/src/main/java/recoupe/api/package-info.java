/** The HTTP API: which articles were read, what they claim, and where claims disagree. */
package recoupe.api;
