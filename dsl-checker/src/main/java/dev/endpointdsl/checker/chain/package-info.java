/** Chains of builder calls: which calls belong together, and which members they set. */
@NullMarked
package dev.endpointdsl.checker.chain;

import org.jspecify.annotations.NullMarked;
