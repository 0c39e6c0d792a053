/** Turns the tree of a document into a request, by the model's types. */
@NullMarked
package dev.endpointdsl.formats.binding;

import org.jspecify.annotations.NullMarked;
