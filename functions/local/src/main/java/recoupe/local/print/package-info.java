/** Claims, findings and whole analyses as people and programs read them: tables, JSON, CSV, a page. */
package recoupe.local.print;
