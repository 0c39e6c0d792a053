/** The text that is read, as a tree with positions that is the same for all formats. */
@NullMarked
package dev.endpointdsl.formats.source;

import org.jspecify.annotations.NullMarked;
