/**
 * Regular expressions turned into what a loop over characters can decide: parsed, simplified, and
 * planned as steps along the text or as a small automaton. How the loop is written is the business
 * of the package that writes sources.
 */
@NullMarked
package dev.endpointdsl.codegen.pattern;

import org.jspecify.annotations.NullMarked;
