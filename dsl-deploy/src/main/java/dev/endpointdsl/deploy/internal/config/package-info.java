/** Endpoint configurations: requests, differences, defaults and names. */
@NullMarked
package dev.endpointdsl.deploy.internal.config;

import org.jspecify.annotations.NullMarked;
