/** The JSON Schema of a request, for editors and validators. */
@NullMarked
package dev.endpointdsl.formats.schema;

import org.jspecify.annotations.NullMarked;
