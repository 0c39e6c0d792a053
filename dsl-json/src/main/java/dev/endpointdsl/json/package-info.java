/**
 * JSON readers and writers for generated code, which is in other packages. Programs use {@link
 * dev.endpointdsl.json.InvalidJsonException} with its {@link dev.endpointdsl.json.JsonProblem
 * problems}, and {@link dev.endpointdsl.json.JsonTreeReader} for JSON of any form.
 */
@NullMarked
package dev.endpointdsl.json;

import org.jspecify.annotations.NullMarked;
