/** Reads and validates requests, and renders violations as the service does. */
@NullMarked
package dev.endpointdsl.testkit.internal.request;

import org.jspecify.annotations.NullMarked;
