/**
 * The messages of violations, which runtime and compile-time checks share. It depends on nothing
 * else of this module.
 */
@NullMarked
package dev.endpointdsl.message;

import org.jspecify.annotations.NullMarked;
