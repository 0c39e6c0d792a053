/** The steps that tag configurations and endpoints. */
@NullMarked
package dev.endpointdsl.deploy.internal.tag;

import org.jspecify.annotations.NullMarked;
