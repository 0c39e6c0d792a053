/** The account: its resources, their tags and status, and the file that keeps them. */
@NullMarked
package dev.endpointdsl.testkit.internal.state;

import org.jspecify.annotations.NullMarked;
