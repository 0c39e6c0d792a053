/**
 * Lays out the text of generated files: breaks long lines and shortens Javadoc to one line where it
 * fits. The package {@code javasource} leaves both undone.
 */
@NullMarked
package dev.endpointdsl.codegen.emit.layout;

import org.jspecify.annotations.NullMarked;
