/** Chains of builder calls: which calls belong to a chain, and which members they set. */
@NullMarked
package dev.endpointdsl.checker.chain;

import org.jspecify.annotations.NullMarked;
