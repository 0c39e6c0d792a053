/** The HTTP server, and the proxy in front of it that breaks connections. */
@NullMarked
package dev.endpointdsl.testkit.internal.http;

import org.jspecify.annotations.NullMarked;
