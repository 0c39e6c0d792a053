/**
 * The values that a platform team keeps for all deployments of an organization: roles, keys, tags
 * and VPCs.
 */
@NullMarked
package dev.endpointdsl.deploy.defaults;

import org.jspecify.annotations.NullMarked;
