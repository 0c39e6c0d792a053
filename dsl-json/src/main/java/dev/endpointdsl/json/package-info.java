/**
 * What generated JSON readers and writers call. It is public because generated code stands in other
 * packages; what programs meet of it is {@link dev.endpointdsl.json.InvalidJsonException} with its
 * {@link dev.endpointdsl.json.JsonProblem problems}.
 */
@NullMarked
package dev.endpointdsl.json;

import org.jspecify.annotations.NullMarked;
