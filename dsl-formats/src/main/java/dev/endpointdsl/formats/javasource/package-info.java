/** Requests as Java source that builds them with the staged builders of their DSL. */
@NullMarked
package dev.endpointdsl.formats.javasource;

import org.jspecify.annotations.NullMarked;
