/** Plans: the changes that a deployment would make. */
@NullMarked
package dev.endpointdsl.deploy.plan;

import org.jspecify.annotations.NullMarked;
