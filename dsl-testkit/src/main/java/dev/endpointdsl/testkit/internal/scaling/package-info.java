/** The operations of Application Auto Scaling and the alarms of Amazon CloudWatch. */
@NullMarked
package dev.endpointdsl.testkit.internal.scaling;

import org.jspecify.annotations.NullMarked;
