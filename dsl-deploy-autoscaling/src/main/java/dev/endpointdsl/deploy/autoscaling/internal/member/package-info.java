/** Compares requests with descriptions, member by member. */
@NullMarked
package dev.endpointdsl.deploy.autoscaling.internal.member;

import org.jspecify.annotations.NullMarked;
