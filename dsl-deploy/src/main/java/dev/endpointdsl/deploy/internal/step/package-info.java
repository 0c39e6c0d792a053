/** The steps of a deployment, and the workflows that combine them. */
@NullMarked
package dev.endpointdsl.deploy.internal.step;

import org.jspecify.annotations.NullMarked;
