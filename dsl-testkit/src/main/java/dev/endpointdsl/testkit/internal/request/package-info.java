/** The validation of requests, and the service's messages about violations. */
@NullMarked
package dev.endpointdsl.testkit.internal.request;

import org.jspecify.annotations.NullMarked;
