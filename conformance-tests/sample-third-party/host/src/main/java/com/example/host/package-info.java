// SPDX-License-Identifier: Apache-2.0
/** A host to copy: a budget system that embeds the engine and lets plug-ins come and go. */
package com.example.host;
