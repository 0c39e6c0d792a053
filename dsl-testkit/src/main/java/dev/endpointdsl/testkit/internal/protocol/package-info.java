/** AWS JSON 1.1: dispatches requests to operations and renders responses. */
@NullMarked
package dev.endpointdsl.testkit.internal.protocol;

import org.jspecify.annotations.NullMarked;
