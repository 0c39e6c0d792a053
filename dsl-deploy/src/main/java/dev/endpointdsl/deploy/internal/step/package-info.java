/** The steps of a deployment, and the workflows made of them. */
@NullMarked
package dev.endpointdsl.deploy.internal.step;

import org.jspecify.annotations.NullMarked;
