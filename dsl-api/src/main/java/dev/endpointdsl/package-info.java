/**
 * What generated and hand-written code share: the annotation that starts generation, rules, and the
 * violations of rules.
 */
@NullMarked
package dev.endpointdsl;

import org.jspecify.annotations.NullMarked;
