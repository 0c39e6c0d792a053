/** The measured configuration in the forms of the DSL and of the AWS SDK. */
@NullMarked
package dev.endpointdsl.guards.request;

import org.jspecify.annotations.NullMarked;
