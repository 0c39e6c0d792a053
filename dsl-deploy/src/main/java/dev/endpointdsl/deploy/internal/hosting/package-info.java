/** The steps that bring the models and inference components of a deployment to their state. */
@NullMarked
package dev.endpointdsl.deploy.internal.hosting;

import org.jspecify.annotations.NullMarked;
