/** Limits, positions and the search for syntax errors; only this module uses it. */
@NullMarked
package dev.endpointdsl.json.internal;

import org.jspecify.annotations.NullMarked;
