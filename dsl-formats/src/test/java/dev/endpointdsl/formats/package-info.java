@NullMarked
package dev.endpointdsl.formats;

import org.jspecify.annotations.NullMarked;
