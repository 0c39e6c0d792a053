@NullMarked
package dev.endpointdsl.runtime;

import org.jspecify.annotations.NullMarked;
