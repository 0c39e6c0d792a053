/** The steps that carry out the parts of a deployment with their part deployers. */
@NullMarked
package dev.endpointdsl.deploy.internal.part;

import org.jspecify.annotations.NullMarked;
