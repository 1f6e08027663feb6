// SPDX-License-Identifier: Apache-2.0
/**
 * The life of plug-ins: from discovery to acceptance or rejection with a reason.
 * Acceptance is a pure function of the plug-ins that are there, so that order of arrival never matters.
 */
@NullMarked
package org.biaochi.engine.plugin;

import org.jspecify.annotations.NullMarked;
