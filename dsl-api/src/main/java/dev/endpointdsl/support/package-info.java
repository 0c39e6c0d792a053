/**
 * Classes that generated code calls. They are public because generated code is in other packages;
 * programs need not use them.
 */
@NullMarked
package dev.endpointdsl.support;

import org.jspecify.annotations.NullMarked;
