/** The alarms of Amazon CloudWatch; the only package that uses its optional client's classes. */
@NullMarked
package dev.endpointdsl.deploy.autoscaling.internal.alarm;

import org.jspecify.annotations.NullMarked;
