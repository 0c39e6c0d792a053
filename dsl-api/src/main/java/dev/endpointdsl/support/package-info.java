/**
 * What generated code calls. It is public because generated code stands in other packages; programs
 * have no need of it.
 */
@NullMarked
package dev.endpointdsl.support;

import org.jspecify.annotations.NullMarked;
