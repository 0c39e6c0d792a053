/**
 * JSON of any form as immutable values. {@link dev.endpointdsl.json.JsonTreeReader} reads it and
 * {@link dev.endpointdsl.json.JsonTreeWriter} writes it.
 */
@NullMarked
package dev.endpointdsl.json.tree;

import org.jspecify.annotations.NullMarked;
