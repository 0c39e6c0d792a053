/** Reading of configurations that arguments name. */
@NullMarked
package dev.endpointdsl.cli.document;

import org.jspecify.annotations.NullMarked;
