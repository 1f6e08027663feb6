// SPDX-License-Identifier: Apache-2.0
/** An engine to copy: one that claims a part and says so. */
package com.example.ratios;
