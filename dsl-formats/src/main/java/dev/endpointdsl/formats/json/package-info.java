/** JSON with the names of the request, and JSON as a tree with positions for other formats. */
@NullMarked
package dev.endpointdsl.formats.json;

import org.jspecify.annotations.NullMarked;
