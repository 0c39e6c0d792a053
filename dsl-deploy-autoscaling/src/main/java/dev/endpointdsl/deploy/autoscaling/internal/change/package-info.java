/** Decides which changes bring the live scaling to the wanted one. */
@NullMarked
package dev.endpointdsl.deploy.autoscaling.internal.change;

import org.jspecify.annotations.NullMarked;
