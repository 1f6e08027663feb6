// SPDX-License-Identifier: Apache-2.0
/**
 * The built-in rules of linkage and rectification (PM-LNK, PM-REC), brought by one provider. One class per rule; rules of like
 * shape share one.
 */
@NullMarked
package org.biaochi.validators.linkage;

import org.jspecify.annotations.NullMarked;
