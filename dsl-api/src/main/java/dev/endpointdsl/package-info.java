/**
 * The API that generated and hand-written code share: the annotation that starts generation, rules,
 * and violations of rules.
 */
@NullMarked
package dev.endpointdsl;

import org.jspecify.annotations.NullMarked;
