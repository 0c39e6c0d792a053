/** Reads the live scaling and carries out its changes, as workflows. */
@NullMarked
package dev.endpointdsl.deploy.autoscaling.internal.step;

import org.jspecify.annotations.NullMarked;
