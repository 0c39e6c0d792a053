/**
 * The messages of violations: the one place where runtime and compile-time checks turn a finding
 * into text. Depends on nothing else of this module.
 */
@NullMarked
package dev.endpointdsl.message;

import org.jspecify.annotations.NullMarked;
