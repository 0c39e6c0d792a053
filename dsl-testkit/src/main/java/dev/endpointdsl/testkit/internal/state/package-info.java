/** The account: resources, endpoints, tags, and where they are stored. */
@NullMarked
package dev.endpointdsl.testkit.internal.state;

import org.jspecify.annotations.NullMarked;
