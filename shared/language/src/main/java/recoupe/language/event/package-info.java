/** What happened, to what, by whom, where and when: from quantities and statements to claims. */
package recoupe.language.event;
